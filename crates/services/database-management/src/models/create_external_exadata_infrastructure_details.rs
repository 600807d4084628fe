// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of external Exadata infrastructure to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalExadataInfrastructureDetails {
    /// The key of the discovery request.
    pub discovery_key: Option<String>,
    /// The license model.
    pub license_model: Option<models::ExternalExadataInfrastructureLicenseModel>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The IDs of the DB systems.
    pub db_system_ids: Vec<String>,
    /// The names of the Exadata storage servers to monitor. If absent, all storage servers of the
    /// VM clusters are monitored.
    pub storage_server_names: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExternalExadataInfrastructureDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            db_system_ids = "dbSystemIds", with_db_system_ids([String]);
        }
        optional {
            discovery_key = "discoveryKey", with_discovery_key(String);
            license_model = "licenseModel",
                with_license_model(models::ExternalExadataInfrastructureLicenseModel);
            storage_server_names = "storageServerNames", with_storage_server_names([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
