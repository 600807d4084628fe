// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the key tabs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ValidateKeyTabs = POST "/mountTargets/actions/validateKeyTabs",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/MountTarget/ValidateKeyTabs";
    facts { without_default_retry(); }
    required {
        validate_key_tabs_details = json(models::ValidateKeyTabsDetails);
    }
    returns { json(models::ValidateKeyTabsResponseDetails) }
}
