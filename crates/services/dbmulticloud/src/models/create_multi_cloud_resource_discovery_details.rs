// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a multi cloud resource discovery to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMultiCloudResourceDiscoveryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: String,
    /// The type of the resource.
    pub resource_type: models::MultiCloudResourceDiscoveryResourceType,
    /// The filter of the resources to discover.
    pub resources_filter: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMultiCloudResourceDiscoveryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            oracle_db_connector_id = "oracleDbConnectorId", with_oracle_db_connector_id(String);
            resource_type = "resourceType",
                with_resource_type(models::MultiCloudResourceDiscoveryResourceType);
        }
        optional {
            resources_filter = "resourcesFilter", with_resources_filter({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
