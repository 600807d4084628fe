// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a rollback cycle apply action to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRollbackCycleApplyActionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the cycle of Exadata Fleet Update.
    pub fsu_cycle_id: String,
}

model! {
    CreateRollbackCycleApplyActionDetails, "type" = "ROLLBACK_MAINTENANCE_CYCLE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            fsu_cycle_id = "fsuCycleId", with_fsu_cycle_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
