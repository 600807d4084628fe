// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCC demand signal to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOccDemandSignalDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The data of the demand signals.
    pub occ_demand_signals: Vec<models::OccDemandSignalData>,
    /// Whether the object is active.
    pub is_active: bool,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOccDemandSignalDetails {
        required {
            occ_demand_signals = "occDemandSignals",
                with_occ_demand_signals([models::OccDemandSignalData]);
            is_active = "isActive", with_is_active(bool);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
