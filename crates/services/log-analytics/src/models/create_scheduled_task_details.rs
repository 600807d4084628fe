// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a scheduled task to create.
    ///
    /// The field `kind` selects the variant.
    pub enum CreateScheduledTaskDetails by "kind", sent {
        Acceleration(models::CreateAccelerationTaskDetails) = "ACCELERATION", as_acceleration;
        Standard(models::CreateStandardTaskDetails) = "STANDARD", as_standard;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Acceleration Standard;
        /// The display name.
        display_name = "displayName", str, in Acceleration Standard;
        /// The description.
        description = "description", str, in Acceleration Standard;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Acceleration Standard;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Acceleration
            Standard;
    }
}
