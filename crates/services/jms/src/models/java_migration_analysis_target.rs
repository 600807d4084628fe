// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Java migration analysis target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationAnalysisTarget {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The key of the application installation, unique within the fleet.
    pub application_installation_key: String,
    /// The JDK version that currently runs the application.
    pub source_jdk_version: String,
    /// The target JDK version of the migration analysis.
    pub target_jdk_version: String,
    /// The prefixes of packages to exclude from the migration analysis. Mutually exclusive with
    /// `includePackagePrefixes`.
    pub exclude_package_prefixes: Option<Vec<String>>,
    /// The prefixes of packages to include in the migration analysis. Mutually exclusive with
    /// `excludePackagePrefixes`.
    pub include_package_prefixes: Option<Vec<String>>,
}

model! {
    JavaMigrationAnalysisTarget {
        required {
            managed_instance_id = "managedInstanceId", with_managed_instance_id(String);
            application_installation_key = "applicationInstallationKey",
                with_application_installation_key(String);
            source_jdk_version = "sourceJdkVersion", with_source_jdk_version(String);
            target_jdk_version = "targetJdkVersion", with_target_jdk_version(String);
        }
        optional {
            exclude_package_prefixes = "excludePackagePrefixes",
                with_exclude_package_prefixes([String]);
            include_package_prefixes = "includePackagePrefixes",
                with_include_package_prefixes([String]);
        }
    }
}
