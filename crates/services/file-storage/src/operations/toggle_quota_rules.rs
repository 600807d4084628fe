// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Toggles the quota rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ToggleQuotaRules = POST "/fileSystems/{fileSystemId}/actions/toggleQuotaRules",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/ToggleQuotaRules";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        file_system_id = path "fileSystemId" (String);
        toggle_quota_rules_details = json(models::ToggleQuotaRulesDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_file_system, models::FileSystem, models::FileSystemLifecycleState); }
}
