// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a scheduling window to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchedulingWindowDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The preferences for the scheduling window.
    pub window_preference: models::WindowPreferenceDetail,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSchedulingWindowDetails {
        required {
            window_preference = "windowPreference",
                with_window_preference(models::WindowPreferenceDetail);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
