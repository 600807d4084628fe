// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of external container database database management to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalContainerDatabaseDatabaseManagementDetails {
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: models::EnableExternalContainerDatabaseDatabaseManagementLicenseModel,
    /// The OCID of the external database connector.
    pub external_database_connector_id: String,
}

model! {
    EnableExternalContainerDatabaseDatabaseManagementDetails {
        required {
            license_model = "licenseModel",
                with_license_model(models::EnableExternalContainerDatabaseDatabaseManagementLicenseModel);
            external_database_connector_id = "externalDatabaseConnectorId",
                with_external_database_connector_id(String);
        }
    }
}
