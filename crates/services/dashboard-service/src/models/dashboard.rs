// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A dashboard.
    ///
    /// The field `schemaVersion` selects the variant.
    pub enum Dashboard by "schemaVersion" {
        V1(models::V1Dashboard) = "V1", as_v1;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in V1;
        /// The OCID of the dashboard group.
        dashboard_group_id = "dashboardGroupId", str, in V1;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in V1;
        /// The description.
        description = "description", str, in V1;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in V1;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in V1;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in V1;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DashboardLifecycleState, in V1;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in V1;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in V1;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in V1;
    }
}
