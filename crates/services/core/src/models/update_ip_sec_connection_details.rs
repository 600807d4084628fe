// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an IPSec connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIPSecConnectionDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The identifier of the CPE device. Its type must correspond to `cpeLocalIdentifierType`.
    pub cpe_local_identifier: Option<String>,
    /// The type of the CPE identifier; it must match `cpeLocalIdentifier`.
    pub cpe_local_identifier_type: Option<models::IPSecConnectionCpeLocalIdentifierType>,
    /// The static routes to the customer-premises equipment (CPE). In an update, they replace all
    /// existing ones. Multicast and class E addresses are not allowed.
    pub static_routes: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateIPSecConnectionDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            cpe_local_identifier = "cpeLocalIdentifier", with_cpe_local_identifier(String),
                clear_cpe_local_identifier;
            cpe_local_identifier_type = "cpeLocalIdentifierType",
                with_cpe_local_identifier_type(models::IPSecConnectionCpeLocalIdentifierType),
                clear_cpe_local_identifier_type;
            static_routes = "staticRoutes", with_static_routes([String]), clear_static_routes;
        }
    }
}
