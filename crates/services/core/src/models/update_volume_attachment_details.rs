// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVolumeAttachmentDetails {
    /// The state of the iSCSI login of the attachment.
    pub iscsi_login_state: Option<models::VolumeAttachmentIscsiLoginState>,
    cleared: Vec<String>,
}

update! {
    UpdateVolumeAttachmentDetails {
        optional {
            iscsi_login_state = "iscsiLoginState",
                with_iscsi_login_state(models::VolumeAttachmentIscsiLoginState),
                clear_iscsi_login_state;
        }
    }
}
