// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a scheduled task.
    ///
    /// The field `kind` selects the variant.
    pub enum UpdateScheduledTaskDetails by "kind", sent {
        Standard(models::UpdateStandardTaskDetails) = "STANDARD", as_standard;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Standard;
        /// The description.
        description = "description", str, in Standard;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Standard;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Standard;
        /// The schedules.
        schedules = "schedules", ref [models::Schedule], in Standard;
    }
}
