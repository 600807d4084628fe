// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A property set APEX document generator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertySetApexDocumentGenerator {
    /// Whether it is mutable.
    pub is_mutable: bool,
    /// The type of the print server.
    pub print_server_type: Option<models::PropertySetApexDocumentGeneratorPrintServerType>,
    /// The name of the credential.
    pub credential_key: Option<String>,
    /// The status of the database resource principal (`OCI$RESOURCE_PRINCIPAL`).
    pub autonomous_database_resource_principal_status:
        Option<models::PropertySetApexDocumentGeneratorAutonomousDatabaseResourcePrincipalStatus>,
    /// The Object Storage namespace.
    pub object_storage_namespace: Option<String>,
    /// The OCID of the compartment with the buckets that APEX manages.
    pub object_storage_bucket_compartment_id: Option<String>,
    /// The endpoint of Object Storage.
    pub object_storage_endpoint: Option<String>,
    /// The OCID of the function.
    pub function_id: Option<String>,
    /// The base URL for invoking the function.
    pub invoke_endpoint: Option<String>,
}

model! {
    PropertySetApexDocumentGenerator, "key" = "APEX_DOCUMENT_GENERATOR" {
        is_mutable = "isMutable";
        print_server_type = "printServerType";
        credential_key = "credentialKey";
        autonomous_database_resource_principal_status = "autonomousDatabaseResourcePrincipalStatus";
        object_storage_namespace = "objectStorageNamespace";
        object_storage_bucket_compartment_id = "objectStorageBucketCompartmentId";
        object_storage_endpoint = "objectStorageEndpoint";
        function_id = "functionId";
        invoke_endpoint = "invokeEndpoint";
    }
}
