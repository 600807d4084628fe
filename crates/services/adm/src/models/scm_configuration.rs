// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A scm configuration.
    ///
    /// The field `scmType` selects the variant.
    pub enum ScmConfiguration by "scmType" {
        ExternalScm(models::ExternalScmConfiguration) = "EXTERNAL_SCM", as_external_scm;
        OciCodeRepository(models::OciCodeRepositoryConfiguration) = "OCI_CODE_REPOSITORY",
            as_oci_code_repository;
    }
    shared {
        /// The branch.
        branch = "branch", str, in ExternalScm OciCodeRepository;
        /// The build file location.
        build_file_location = "buildFileLocation", str, in ExternalScm OciCodeRepository;
        /// Whether the automerge is enabled.
        is_automerge_enabled = "isAutomergeEnabled", copy bool, in ExternalScm OciCodeRepository;
    }
}
