// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a dashboard to create.
    ///
    /// The field `schemaVersion` selects the variant.
    pub enum CreateDashboardDetails by "schemaVersion", sent {
        V1(models::CreateV1DashboardDetails) = "V1", as_v1;
    }
    shared {
        /// The OCID of the dashboard group.
        dashboard_group_id = "dashboardGroupId", str, in V1;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in V1;
        /// The description.
        description = "description", str, in V1;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in V1;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in V1;
    }
}
