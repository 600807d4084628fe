// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a dedicated AI cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedAiClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the cluster: hosting or fine-tuning.
    pub type_: models::DedicatedAiClusterType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of dedicated units in the cluster.
    pub unit_count: i64,
    /// The shape of the dedicated units.
    pub unit_shape: models::DedicatedAiClusterUnitShape,
    /// The OCID of the capacity reservation that provides the hardware.
    pub capacity_reservation_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDedicatedAiClusterDetails {
        required {
            type_ = "type", with_type(models::DedicatedAiClusterType);
            compartment_id = "compartmentId", with_compartment_id(String);
            unit_count = "unitCount", with_unit_count(i64);
            unit_shape = "unitShape", with_unit_shape(models::DedicatedAiClusterUnitShape);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
