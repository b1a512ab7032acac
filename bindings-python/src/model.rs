//! What all models have in common.

use pyo3::PyClass;
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::pyclass::CompareOp;
use pyo3::pyclass::boolean_struct::True;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple, PyType};
use pyo3::{PyClassInitializer, PyTypeInfo};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::errors;
use crate::from_python::{self, Path};
use crate::generated::models::MODELS;
use crate::signature::Signatures;
use crate::spec::{Kind, RecordSpec};
use crate::value::Value;
use crate::{json, union};

/// A record of the core that has a description.
pub(crate) trait Described {
    fn spec() -> &'static RecordSpec;
}

/// A record of the core that has a class in Python.
pub(crate) trait Record:
    Described + Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// The class: a wrapper around the record.
    type Class: PyClass<BaseType = Model, Frozen = True> + Sync + AsRef<Self> + From<Self>;
}

/// The base of all models; it knows which record its instance has.
#[pyclass(name = "_Model", module = "neonapi.models", frozen, subclass)]
#[derive(Debug)]
pub(crate) struct Model {
    spec: &'static RecordSpec,
}

/// What differs from record to record in code, not only in data.
#[derive(Debug)]
pub(crate) struct ModelFunctions {
    pub(crate) class: for<'py> fn(Python<'py>) -> Bound<'py, PyType>,
    to_json: fn(&Bound<'_, Model>) -> PyResult<Vec<u8>>,
    from_json: Decode,
    equal: fn(&Bound<'_, Model>, &Bound<'_, Model>) -> PyResult<bool>,
}

/// From JSON to an instance; fails as the text does, or as making the instance does.
type Decode = for<'py> fn(Python<'py>, &[u8]) -> serde_json::Result<PyResult<Bound<'py, PyAny>>>;

/// The functions of a record.
pub(crate) trait Functions: Record {
    const FUNCTIONS: ModelFunctions = ModelFunctions {
        class: Self::Class::type_object,
        to_json: |model| {
            let class = model.cast::<Self::Class>()?;
            serde_json::to_vec(class.get().as_ref()).map_err(errors::internal)
        },
        from_json: |py, text| Ok(to_object(py, serde_json::from_slice::<Self>(text)?)),
        equal: |one, other| {
            let (one, other) = (one.cast::<Self::Class>()?, other.cast::<Self::Class>()?);
            Ok(one.get().as_ref() == other.get().as_ref())
        },
    };
}

impl<R: Record> Functions for R {}

/// A record as an instance of its class.
pub(crate) fn to_object<R: Record>(py: Python<'_>, record: R) -> PyResult<Bound<'_, PyAny>> {
    Ok(Bound::new(py, initializer(record))?.into_any())
}

fn initializer<R: Record>(record: R) -> PyClassInitializer<R::Class> {
    PyClassInitializer::from(Model { spec: R::spec() }).add_subclass(R::Class::from(record))
}

/// Makes a model of keywords.
pub(crate) fn from_keywords<R: Record>(
    py: Python<'_>,
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<PyClassInitializer<R::Class>> {
    let call = format!("{}()", R::spec().name);
    let json = from_python::keywords(py, keywords, R::spec(), &Path::Call(&call))?;
    let record = serde_json::from_slice::<R>(&json);
    let record = record.map_err(|error| {
        let why = errors::words_of_json(&error);
        errors::invalid_argument(py, &format!("{call}: {why}"))
    });
    Ok(initializer(record?))
}

/// Names of the fields, for `match`.
pub(crate) fn match_args<'py>(py: Python<'py>, spec: &RecordSpec) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, spec.fields.iter().map(|field| field.name))
}

/// The record of a name.
pub(crate) fn find(name: &str) -> Option<&'static RecordSpec> {
    let index = MODELS.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(MODELS[index].1())
}

/// The class of a model, made when it is first asked for.
#[pyfunction]
pub(crate) fn model<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    let functions = find(name).and_then(|spec| spec.model);
    let functions = functions.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
    Ok((functions.class)(py))
}

/// Makes a model of JSON.
pub(crate) fn from_json<'py>(
    py: Python<'py>,
    spec: &RecordSpec,
    text: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    let functions = spec.model.ok_or_else(|| errors::internal("arguments are no model"))?;
    (functions.from_json)(py, text).unwrap_or_else(|error| {
        let why = errors::words_of_json(&error);
        Err(errors::invalid_argument(py, &format!("{}.from_json(): {why}", spec.name)))
    })
}

impl Model {
    pub(crate) fn spec(&self) -> &'static RecordSpec {
        self.spec
    }

    fn functions(&self) -> PyResult<&'static ModelFunctions> {
        self.spec.model.ok_or_else(|| errors::internal("arguments are no model"))
    }
}

/// The JSON of a model, secrets included.
pub(crate) fn json_of(model: &Bound<'_, Model>) -> PyResult<Vec<u8>> {
    (model.get().functions()?.to_json)(model)
}

/// The same with the tag of the union that the record is a form of.
fn tagged_json_of(model: &Bound<'_, Model>) -> PyResult<Vec<u8>> {
    Ok(union::with_tag(model.get().spec, json_of(model)?))
}

#[pymethods]
impl Model {
    #[classattr]
    fn __signature__() -> Signatures {
        Signatures
    }

    fn __repr__(slf: &Bound<'_, Model>) -> PyResult<String> {
        let spec = slf.get().spec;
        let mut shown = Vec::new();
        for field in spec.fields {
            let value = slf.getattr(field.name)?;
            if !value.is_none() {
                shown.push(format!("{}={}", field.name, show(&value, &field.kind)?));
            }
        }
        Ok(format!("{}({})", spec.name, shown.join(", ")))
    }

    fn __richcmp__<'py>(
        slf: &Bound<'py, Model>,
        other: &Bound<'py, PyAny>,
        operation: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let equal = match other.cast::<Model>() {
            Ok(other) if std::ptr::eq(slf.get().spec, other.get().spec) => {
                (slf.get().functions()?.equal)(slf, other)?
            }
            _ => return Ok(py.NotImplemented().into_bound(py)),
        };
        match operation {
            CompareOp::Eq => equal.to_python(py),
            CompareOp::Ne => (!equal).to_python(py),
            _ => Ok(py.NotImplemented().into_bound(py)),
        }
    }

    /// Gives the model itself, which nothing can change.
    fn __copy__(slf: Py<Model>) -> Py<Model> {
        slf
    }

    /// Gives the model itself, which nothing can change.
    fn __deepcopy__(slf: Py<Model>, memo: &Bound<'_, PyAny>) -> Py<Model> {
        let _ = memo;
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Model>) -> PyResult<Bound<'py, PyTuple>> {
        let make = slf.get_type().getattr("from_json")?;
        let text = Model::to_json(slf)?;
        (make, (text,)).into_pyobject(slf.py())
    }

    /// Gives plain objects as in JSON, secrets included.
    fn to_dict<'py>(slf: &Bound<'py, Model>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(slf.py(), &tagged_json_of(slf)?).map_err(errors::internal)
    }

    /// Gives JSON, secrets included.
    fn to_json(slf: &Bound<'_, Model>) -> PyResult<String> {
        String::from_utf8(tagged_json_of(slf)?).map_err(errors::internal)
    }

    /// Makes a model of JSON.
    #[classmethod]
    fn from_json<'py>(
        class: &Bound<'py, PyType>,
        text: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        let name = class.name()?;
        let name = name.to_str()?;
        let Some(spec) = find(name) else {
            return Err(PyTypeError::new_err("from_json() is for models, such as Branch"));
        };
        if let Ok(text) = text.cast::<PyString>() {
            let text = text.to_str().map_err(|_| {
                let text = format!("{name}.from_json(): the text holds a lone surrogate");
                errors::invalid_argument(py, &text)
            })?;
            return self::from_json(py, spec, text.as_bytes());
        }
        if let Ok(bytes) = text.cast::<PyBytes>() {
            return self::from_json(py, spec, bytes.as_bytes());
        }
        let given = text.get_type().name()?;
        let text = format!("{name}.from_json() argument must be str or bytes, not {given}");
        Err(PyTypeError::new_err(text))
    }
}

/// A value as `repr` shows it; a secret is `***`.
fn show(value: &Bound<'_, PyAny>, kind: &Kind) -> PyResult<String> {
    match kind {
        Kind::Secret => Ok("'***'".to_owned()),
        Kind::List(inner) => {
            let list = value.cast::<PyList>()?;
            let items: PyResult<Vec<String>> = list.iter().map(|item| show(&item, inner)).collect();
            Ok(format!("[{}]", items?.join(", ")))
        }
        Kind::Map(inner) => {
            let mut items = Vec::new();
            for (key, value) in value.cast::<PyDict>()? {
                items.push(format!("{}: {}", key.repr()?.to_str()?, show(&value, inner)?));
            }
            Ok(format!("{{{}}}", items.join(", ")))
        }
        // Only the tag of a form that is not known: nobody knows which of its fields are secret.
        Kind::Union(union) => match value.cast::<PyDict>() {
            Ok(dict) => {
                let tag = union().tag;
                let wire = dict.get_item(tag)?.map(|wire| wire.repr()).transpose()?;
                let wire = wire.map_or_else(String::new, |wire| format!("'{tag}': {wire}, "));
                Ok(format!("{{{wire}...}}"))
            }
            Err(_) => Ok(value.repr()?.to_str()?.to_owned()),
        },
        _ => Ok(value.repr()?.to_str()?.to_owned()),
    }
}
