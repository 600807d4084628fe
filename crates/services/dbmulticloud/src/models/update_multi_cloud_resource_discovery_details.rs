// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a multi cloud resource discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMultiCloudResourceDiscoveryDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::MultiCloudResourceDiscoveryResourceType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMultiCloudResourceDiscoveryDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            oracle_db_connector_id = "oracleDbConnectorId", with_oracle_db_connector_id(String),
                clear_oracle_db_connector_id;
            resource_type = "resourceType",
                with_resource_type(models::MultiCloudResourceDiscoveryResourceType),
                clear_resource_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
