//! What stands for an argument that is not given, where `None` means something else.

use pyo3::prelude::*;

/// The type of `UNSET`, which leaves a value as it is.
#[pyclass(name = "UnsetType", module = "neonapi", frozen)]
pub(crate) struct Unset;

#[pymethods]
impl Unset {
    fn __repr__(&self) -> &'static str {
        "UNSET"
    }

    fn __bool__(&self) -> bool {
        false
    }

    fn __copy__(slf: Py<Unset>) -> Py<Unset> {
        slf
    }

    fn __deepcopy__(slf: Py<Unset>, memo: &Bound<'_, PyAny>) -> Py<Unset> {
        let _ = memo;
        slf
    }

    /// Pickled as a name, so that there is only ever one.
    fn __reduce__(&self) -> &'static str {
        "UNSET"
    }
}
