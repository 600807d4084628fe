// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an assigned subscription.
    ///
    /// The field `entityVersion` selects the variant.
    pub enum AssignedSubscriptionSummary by "entityVersion" {
        V1(models::ClassicAssignedSubscriptionSummary) = "V1", as_v1;
        V2(models::CloudAssignedSubscriptionSummary) = "V2", as_v2;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in V1 V2;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in V1 V2;
        /// The type of the subscription.
        service_name = "serviceName", str, in V1 V2;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in V1 V2;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in V1 V2;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in V1 V2;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in V1 V2;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in V1 V2;
    }
}
