// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cloud Exadata storage connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudExadataStorageConnectorDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The URI of the connection.
    pub connection_uri: Option<String>,
    /// The credential information.
    pub credential_info: Option<models::RestCredential>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCloudExadataStorageConnectorDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            connection_uri = "connectionUri", with_connection_uri(String), clear_connection_uri;
            credential_info = "credentialInfo", with_credential_info(models::RestCredential),
                clear_credential_info;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
