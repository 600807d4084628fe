// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an imported package.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateImportedPackage = POST "/odaInstances/{odaInstanceId}/importedPackages",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/ImportedPackage/CreateImportedPackage";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        create_imported_package_details = json(models::CreateImportedPackageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ImportedPackage) }
    then { work_request(); }
}
