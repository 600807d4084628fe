// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::BulkEditOperationOperationType;

/// One edit of the tags of several resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditOperationDetails {
    /// How to edit: add tags that are missing, set those that are there, both, or remove them
    /// whatever their value.
    pub operation_type: BulkEditOperationOperationType,
    /// The tags to edit, by namespace and name.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

impl BulkEditOperationDetails {
    /// With the members that are required.
    pub fn new(
        operation_type: impl Into<BulkEditOperationOperationType>,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        Self {
            operation_type: operation_type.into(),
            defined_tags: generated::map_of(defined_tags, generated::map),
            ..Self::default()
        }
    }

    /// Sets [`operation_type`](Self::operation_type).
    #[must_use]
    pub fn with_operation_type(
        mut self,
        operation_type: impl Into<BulkEditOperationOperationType>,
    ) -> Self {
        self.operation_type = operation_type.into();
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = generated::map_of(defined_tags, generated::map);
        self
    }
}

impl Model for BulkEditOperationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "operationType" => generated::read(&mut self.operation_type, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "operationType", &self.operation_type)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BulkEditOperationDetails);
