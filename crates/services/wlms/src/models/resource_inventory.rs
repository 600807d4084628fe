// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource inventory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceInventory {
    /// The number of WLS domains.
    pub wls_domain_count: i64,
    /// The WLS domain not in latest patch count.
    pub wls_domain_not_in_latest_patch_count: Option<i64>,
    /// The WLS domain with patch readiness warning count.
    pub wls_domain_with_patch_readiness_warning_count: Option<i64>,
    /// The WLS domain with patch readiness error count.
    pub wls_domain_with_patch_readiness_error_count: Option<i64>,
    /// The number of managed instances.
    pub managed_instance_count: i64,
    /// The managed instance with patch readiness warning count.
    pub managed_instance_with_patch_readiness_warning_count: Option<i64>,
    /// The managed instance with patch readiness error count.
    pub managed_instance_with_patch_readiness_error_count: Option<i64>,
}

model! {
    ResourceInventory {
        wls_domain_count = "wlsDomainCount";
        wls_domain_not_in_latest_patch_count = "wlsDomainNotInLatestPatchCount";
        wls_domain_with_patch_readiness_warning_count = "wlsDomainWithPatchReadinessWarningCount";
        wls_domain_with_patch_readiness_error_count = "wlsDomainWithPatchReadinessErrorCount";
        managed_instance_count = "managedInstanceCount";
        managed_instance_with_patch_readiness_warning_count =
            "managedInstanceWithPatchReadinessWarningCount";
        managed_instance_with_patch_readiness_error_count =
            "managedInstanceWithPatchReadinessErrorCount";
    }
}
