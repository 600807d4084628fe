// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{DedicatedAiClusterType, DedicatedAiClusterUnitShape};

/// A dedicated AI cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedAiClusterDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Whether the cluster hosts models or fine-tunes them.
    pub type_: DedicatedAiClusterType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// How many units the cluster has.
    pub unit_count: i64,
    /// The kind of units the cluster is made of.
    pub unit_shape: DedicatedAiClusterUnitShape,
    /// The OCID of the capacity reservation that the hardware is taken from.
    pub capacity_reservation_id: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateDedicatedAiClusterDetails {
    /// With the members that are required.
    pub fn new(
        type_: impl Into<DedicatedAiClusterType>,
        compartment_id: impl Into<String>,
        unit_count: i64,
        unit_shape: impl Into<DedicatedAiClusterUnitShape>,
    ) -> Self {
        Self {
            type_: type_.into(),
            compartment_id: compartment_id.into(),
            unit_count,
            unit_shape: unit_shape.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<DedicatedAiClusterType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`unit_count`](Self::unit_count).
    #[must_use]
    pub fn with_unit_count(mut self, unit_count: impl Into<i64>) -> Self {
        self.unit_count = unit_count.into();
        self
    }

    /// Sets [`unit_shape`](Self::unit_shape).
    #[must_use]
    pub fn with_unit_shape(
        mut self,
        unit_shape: impl Into<DedicatedAiClusterUnitShape>,
    ) -> Self {
        self.unit_shape = unit_shape.into();
        self
    }

    /// Sets [`capacity_reservation_id`](Self::capacity_reservation_id).
    #[must_use]
    pub fn with_capacity_reservation_id(
        mut self,
        capacity_reservation_id: impl Into<String>,
    ) -> Self {
        self.capacity_reservation_id = Some(capacity_reservation_id.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
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
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }
}

impl Model for CreateDedicatedAiClusterDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "type" => generated::read(&mut self.type_, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "unitCount" => generated::read(&mut self.unit_count, map),
            "unitShape" => generated::read(&mut self.unit_shape, map),
            "capacityReservationId" => {
                generated::read(&mut self.capacity_reservation_id, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "unitCount", &self.unit_count)?;
        generated::write(map, "unitShape", &self.unit_shape)?;
        generated::write(map, "capacityReservationId", &self.capacity_reservation_id)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateDedicatedAiClusterDetails);
