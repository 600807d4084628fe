// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// A CPE.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cpe {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The IP address.
    pub ip_address: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether the resource is private.
    pub is_private: Option<bool>,
}

model! {
    Cpe {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        ip_address = "ipAddress";
        time_created = "timeCreated";
        is_private = "isPrivate";
    }
}
