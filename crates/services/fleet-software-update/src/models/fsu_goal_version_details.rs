// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an FSU goal version.
    ///
    /// The field `type` selects the variant.
    pub enum FsuGoalVersionDetails by "type" {
        ExadbStack(models::ExadbStackFsuGoalVersionDetails) = "EXADB_STACK", as_exadb_stack;
        ImageId(models::ImageIdFsuTargetDetails) = "IMAGE_ID", as_image_id;
        Version(models::VersionFsuTargetDetails) = "VERSION", as_version;
    }
    shared {
        /// Whether staging creates a new home or uses an existing one.
        home_policy = "homePolicy", copy models::FsuGoalVersionHomePolicy, in ExadbStack ImageId
            Version;
        /// The prefix of the names of new database homes, which is followed by a timestamp.
        new_home_prefix = "newHomePrefix", str, in ExadbStack ImageId Version;
    }
}
