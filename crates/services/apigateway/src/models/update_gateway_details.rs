// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGatewayDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
    /// The cache of responses.
    pub response_cache_details: Option<models::ResponseCacheDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The CA bundles that the gateway uses for TLS validation.
    pub ca_bundles: Option<Vec<models::CaBundle>>,
    cleared: Vec<String>,
}

update! {
    UpdateGatewayDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]), clear_network_security_group_ids;
            certificate_id = "certificateId", with_certificate_id(String), clear_certificate_id;
            response_cache_details = "responseCacheDetails",
                with_response_cache_details(models::ResponseCacheDetails),
                clear_response_cache_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            ca_bundles = "caBundles", with_ca_bundles([models::CaBundle]), clear_ca_bundles;
        }
    }
}
