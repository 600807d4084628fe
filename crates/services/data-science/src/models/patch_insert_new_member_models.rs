// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::MemberModelDetails;

/// Adds models to the cloned group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchInsertNewMemberModels {
    /// The models that are added or left out.
    pub values: Vec<MemberModelDetails>,
}

impl PatchInsertNewMemberModels {
    /// With the members that are required.
    pub fn new(values: impl IntoIterator<Item = impl Into<MemberModelDetails>>) -> Self {
        Self {
            values: generated::list(values),
            ..Self::default()
        }
    }

    /// Sets [`values`](Self::values).
    #[must_use]
    pub fn with_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<MemberModelDetails>>,
    ) -> Self {
        self.values = generated::list(values);
        self
    }
}

impl Model for PatchInsertNewMemberModels {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "values" => generated::read(&mut self.values, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("operation", "INSERT")?;
        generated::write(map, "values", &self.values)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PatchInsertNewMemberModels);
