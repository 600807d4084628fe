// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Export data filters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportDataFilters {
    /// The Java versions.
    pub java_versions: Option<Vec<String>>,
    /// The Java major versions.
    pub java_major_versions: Option<Vec<String>>,
    /// The Java vendors.
    pub java_vendors: Option<Vec<String>>,
    /// The value of `applicationNameEqualTo`.
    pub application_name_equal_to: Option<Vec<String>>,
    /// Filters by part of the application name.
    pub application_name_contains: Option<Vec<String>>,
    /// The security statuses.
    pub security_statuses: Option<Vec<models::ExportDataFiltersSecurityStatuse>>,
}

model! {
    ExportDataFilters {
        optional {
            java_versions = "javaVersions", with_java_versions([String]);
            java_major_versions = "javaMajorVersions", with_java_major_versions([String]);
            java_vendors = "javaVendors", with_java_vendors([String]);
            application_name_equal_to = "applicationNameEqualTo",
                with_application_name_equal_to([String]);
            application_name_contains = "applicationNameContains",
                with_application_name_contains([String]);
            security_statuses = "securityStatuses",
                with_security_statuses([models::ExportDataFiltersSecurityStatuse]);
        }
    }
}
