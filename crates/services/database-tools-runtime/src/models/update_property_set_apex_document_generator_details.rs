// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a property set APEX document generator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePropertySetApexDocumentGeneratorDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdatePropertySetApexDocumentGeneratorDetails, "key" = "APEX_DOCUMENT_GENERATOR" {
        optional {
            print_server_type = "printServerType",
                with_print_server_type(models::PropertySetApexDocumentGeneratorPrintServerType),
                clear_print_server_type;
            credential_key = "credentialKey", with_credential_key(String), clear_credential_key;
            autonomous_database_resource_principal_status =
                "autonomousDatabaseResourcePrincipalStatus",
                with_autonomous_database_resource_principal_status(models::PropertySetApexDocumentGeneratorAutonomousDatabaseResourcePrincipalStatus),
                clear_autonomous_database_resource_principal_status;
            object_storage_namespace = "objectStorageNamespace",
                with_object_storage_namespace(String), clear_object_storage_namespace;
            object_storage_bucket_compartment_id = "objectStorageBucketCompartmentId",
                with_object_storage_bucket_compartment_id(String),
                clear_object_storage_bucket_compartment_id;
            object_storage_endpoint = "objectStorageEndpoint", with_object_storage_endpoint(String),
                clear_object_storage_endpoint;
            function_id = "functionId", with_function_id(String), clear_function_id;
            invoke_endpoint = "invokeEndpoint", with_invoke_endpoint(String), clear_invoke_endpoint;
        }
    }
}
