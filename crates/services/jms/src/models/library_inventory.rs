// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A library inventory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryInventory {
    /// The number of statically detected libraries.
    pub statically_detected_library_count: i64,
    /// The number of dynamically detected libraries.
    pub dynamically_detected_library_count: i64,
    /// The number of uncorrelated packages.
    pub uncorrelated_package_count: i64,
    /// The number of high severity libraries.
    pub high_severity_library_count: i64,
    /// The number of medium severity libraries.
    pub medium_severity_library_count: i64,
    /// The number of low severity libraries.
    pub low_severity_library_count: i64,
}

model! {
    LibraryInventory {
        statically_detected_library_count = "staticallyDetectedLibraryCount";
        dynamically_detected_library_count = "dynamicallyDetectedLibraryCount";
        uncorrelated_package_count = "uncorrelatedPackageCount";
        high_severity_library_count = "highSeverityLibraryCount";
        medium_severity_library_count = "mediumSeverityLibraryCount";
        low_severity_library_count = "lowSeverityLibraryCount";
    }
}
