// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an FSU readiness check to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateFsuReadinessCheckDetails by "type", sent {
        Target(models::CreateTargetFsuReadinessCheckDetails) = "TARGET", as_target;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Target;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Target;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Target;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Target;
    }
}
