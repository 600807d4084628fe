// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the imported package.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateImportedPackage = PUT "/odaInstances/{odaInstanceId}/importedPackages/{packageId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/ImportedPackage/UpdateImportedPackage";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        package_id = path "packageId" (String);
        update_imported_package_details = json(models::UpdateImportedPackageDetails);
    }
    optional {
        /// Whether to replace skills.
        is_replace_skills = query "isReplaceSkills" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ImportedPackage) }
    then { work_request(); }
}
