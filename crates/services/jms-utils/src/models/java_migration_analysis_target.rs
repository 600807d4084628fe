// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Java migration analysis target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationAnalysisTarget {
    /// The name of the analysis project.
    pub analysis_project_name: String,
    /// The Object Storage paths of the applications to analyze.
    pub input_applications_object_storage_paths: Vec<String>,
    /// The target JDK versions.
    pub target_jdk_versions: Vec<String>,
    /// The prefixes of packages to include in the migration analysis. Mutually exclusive with
    /// `excludePackagePrefixes`.
    pub include_package_prefixes: Option<Vec<String>>,
    /// The prefixes of packages to exclude from the migration analysis. Mutually exclusive with
    /// `includePackagePrefixes`.
    pub exclude_package_prefixes: Option<Vec<String>>,
}

model! {
    JavaMigrationAnalysisTarget {
        required {
            analysis_project_name = "analysisProjectName", with_analysis_project_name(String);
            input_applications_object_storage_paths = "inputApplicationsObjectStoragePaths",
                with_input_applications_object_storage_paths([String]);
            target_jdk_versions = "targetJdkVersions", with_target_jdk_versions([String]);
        }
        optional {
            include_package_prefixes = "includePackagePrefixes",
                with_include_package_prefixes([String]);
            exclude_package_prefixes = "excludePackagePrefixes",
                with_exclude_package_prefixes([String]);
        }
    }
}
