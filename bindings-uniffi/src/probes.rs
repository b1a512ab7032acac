//! What the tests of the languages ask, to show that every type crosses both ways unchanged.

use std::sync::OnceLock;

use crate::error::NativeError;
use crate::generated::native_probes::{
    AnyArguments, AnyChoice, AnyRecord, arguments, choices, records,
};
use crate::values::{TimestampUpdate, UpdateBranch};

/// A value of any type.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
pub(crate) enum AnyModel {
    Arguments(AnyArguments),
    Record(AnyRecord),
    Choice(AnyChoice),
}

/// The samples, which are made once: a test asks for each of them.
static SAMPLES: OnceLock<Vec<AnyModel>> = OnceLock::new();

/// Samples of every type, the fields that may be absent filled, and some that are nearly empty.
#[uniffi::export]
pub(crate) fn native_probes() -> Result<Vec<AnyModel>, NativeError> {
    samples().cloned()
}

/// Whether a value is the sample at a place among all.
#[uniffi::export]
pub(crate) fn native_probe_is(place: u32, model: AnyModel) -> Result<bool, NativeError> {
    Ok(samples()?.get(place as usize) == Some(&model))
}

fn samples() -> Result<&'static Vec<AnyModel>, NativeError> {
    match SAMPLES.get() {
        Some(samples) => Ok(samples),
        None => made().map(|samples| SAMPLES.get_or_init(|| samples)),
    }
}

fn made() -> Result<Vec<AnyModel>, NativeError> {
    fn add<T>(
        models: &mut Vec<AnyModel>,
        samples: Vec<(&str, serde_json::Result<T>)>,
        wrap: fn(T) -> AnyModel,
    ) -> Result<(), NativeError> {
        for (name, sample) in samples {
            let broken = |error| NativeError::internal(format!("the sample of {name}: {error}"));
            models.push(wrap(sample.map_err(broken)?));
        }
        Ok(())
    }
    let mut models = Vec::new();
    add(&mut models, arguments(), AnyModel::Arguments)?;
    add(&mut models, records(), AnyModel::Record)?;
    add(&mut models, choices(), AnyModel::Choice)?;
    for expires_at in [TimestampUpdate::Leave, TimestampUpdate::Clear] {
        let update = UpdateBranch { expires_at, ..UpdateBranch::default() };
        models.push(AnyModel::Arguments(AnyArguments::UpdateBranch(update)));
    }
    models.push(AnyModel::Record(AnyRecord::Branch(Default::default())));
    Ok(models)
}

/// Panics where nothing but uniffi catches it.
#[uniffi::export]
pub(crate) fn native_probe_panic() -> Result<(), NativeError> {
    panic!("asked to");
}

/// Fails with each kind of error in turn, such as `13`; a number that is no kind does nothing.
#[uniffi::export]
pub(crate) fn native_probe_error(kind: u32) -> Result<(), NativeError> {
    match neonapi::ErrorKind::ALL.iter().find(|one| one.number() == kind) {
        Some(kind) => Err(NativeError::of_kind(*kind, "asked to".to_owned())),
        None => Ok(()),
    }
}
