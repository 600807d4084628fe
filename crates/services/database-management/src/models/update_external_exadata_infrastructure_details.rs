// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in external Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalExadataInfrastructureDetails {
    /// The key of the discovery request.
    pub discovery_key: Option<String>,
    /// The license model.
    pub license_model: Option<models::ExternalExadataInfrastructureLicenseModel>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the DB systems.
    pub db_system_ids: Option<Vec<String>>,
    /// The names of the Exadata storage servers to monitor. If absent, all storage servers of the
    /// VM clusters are monitored.
    pub storage_server_names: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateExternalExadataInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            discovery_key = "discoveryKey", with_discovery_key(String), clear_discovery_key;
            license_model = "licenseModel",
                with_license_model(models::ExternalExadataInfrastructureLicenseModel),
                clear_license_model;
            display_name = "displayName", with_display_name(String), clear_display_name;
            db_system_ids = "dbSystemIds", with_db_system_ids([String]), clear_db_system_ids;
            storage_server_names = "storageServerNames", with_storage_server_names([String]),
                clear_storage_server_names;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
