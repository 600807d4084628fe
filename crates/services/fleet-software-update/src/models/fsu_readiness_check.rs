// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An FSU readiness check.
    ///
    /// The field `type` selects the variant.
    pub enum FsuReadinessCheck by "type" {
        Target(models::TargetFsuReadinessCheck) = "TARGET", as_target;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Target;
        /// The display name.
        display_name = "displayName", str, in Target;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Target;
        /// The number of issues found.
        issue_count = "issueCount", copy i64, in Target;
        /// The issues.
        issues = "issues", ref [models::PatchingIssueEntry], in Target;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Target;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Target;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in Target;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::FsuReadinessCheckLifecycleState, in Target;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Target;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Target;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Target;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Target;
    }
}
