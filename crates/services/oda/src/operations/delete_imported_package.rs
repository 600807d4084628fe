// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the imported package.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteImportedPackage = DELETE "/odaInstances/{odaInstanceId}/importedPackages/{packageId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/ImportedPackage/DeleteImportedPackage";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        package_id = path "packageId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
