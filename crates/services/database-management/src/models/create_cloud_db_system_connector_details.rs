// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a cloud DB system connector to create.
    ///
    /// The field `connectorType` selects the variant.
    pub enum CreateCloudDbSystemConnectorDetails by "connectorType", sent {
        Macs(models::CreateCloudDbSystemMacsConnectorDetails) = "MACS", as_macs;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Macs;
        /// The OCID of the cloud DB system.
        cloud_db_system_id = "cloudDbSystemId", str, in Macs;
    }
}
