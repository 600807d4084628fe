// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of library usage to scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanLibraryUsageDetails {
    /// The OCIDs of the managed instances.
    pub managed_instance_ids: Option<Vec<String>>,
    /// Whether it is a dynamic scan.
    pub is_dynamic_scan: Option<bool>,
    /// The dynamic scan duration, in minutes.
    pub dynamic_scan_duration_in_minutes: Option<i64>,
}

model! {
    ScanLibraryUsageDetails {
        optional {
            managed_instance_ids = "managedInstanceIds", with_managed_instance_ids([String]);
            is_dynamic_scan = "isDynamicScan", with_is_dynamic_scan(bool);
            dynamic_scan_duration_in_minutes = "dynamicScanDurationInMinutes",
                with_dynamic_scan_duration_in_minutes(i64);
        }
    }
}
