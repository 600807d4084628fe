// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// An i scsi volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IScsiVolumeAttachment {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the device.
    pub device: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// Whether the object is read-only.
    pub is_read_only: Option<bool>,
    /// Whether the attachment is created in shareable mode. Other instances must also attach the
    /// volume in this mode.
    pub is_shareable: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::VolumeAttachmentLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the volume.
    pub volume_id: String,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
    /// Whether encryption in transit is enabled for the attachment of the volume.
    pub is_encryption_in_transit_enabled: Option<bool>,
    /// Whether it is multipath.
    pub is_multipath: Option<bool>,
    /// The state of the iSCSI login of the attachment.
    pub iscsi_login_state: Option<models::VolumeAttachmentIscsiLoginState>,
    /// Whether it is a volume created during launch.
    pub is_volume_created_during_launch: Option<bool>,
    /// The chap secret.
    pub chap_secret: Option<Secret>,
    /// The chap username.
    pub chap_username: Option<String>,
    /// The iSCSI IP address of the volume. Example: `169.254.0.2`.
    pub ipv4: String,
    /// The IPv6 address. Example: `2001:db8::1/64`.
    pub ipv6: Option<String>,
    /// The iSCSI qualified name (IQN) of the volume. Example:
    /// `iqn.2015-12.us.oracle.com:<CHAP_username>`.
    pub iqn: String,
    /// The port. Example: `3260`.
    pub port: i64,
    /// The multipath devices.
    pub multipath_devices: Option<Vec<models::MultipathDevice>>,
    /// The type of the encryption in transit.
    ///
    /// Deprecated.
    #[deprecated]
    pub encryption_in_transit_type: Option<models::IScsiVolumeAttachmentEncryptionInTransitType>,
    /// Whether Oracle Cloud Agent logs in and out of iSCSI after volumes are attached or detached.
    /// Applies only to attachments without multipath.
    pub is_agent_auto_iscsi_login_enabled: Option<bool>,
}

model! {
    IScsiVolumeAttachment, "attachmentType" = "iscsi" {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        device = "device";
        display_name = "displayName";
        id = "id";
        instance_id = "instanceId";
        is_read_only = "isReadOnly";
        is_shareable = "isShareable";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        volume_id = "volumeId";
        is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled";
        is_encryption_in_transit_enabled = "isEncryptionInTransitEnabled";
        is_multipath = "isMultipath";
        iscsi_login_state = "iscsiLoginState";
        is_volume_created_during_launch = "isVolumeCreatedDuringLaunch";
        chap_secret = "chapSecret";
        chap_username = "chapUsername";
        ipv4 = "ipv4";
        ipv6 = "ipv6";
        iqn = "iqn";
        port = "port";
        multipath_devices = "multipathDevices";
        encryption_in_transit_type = "encryptionInTransitType";
        is_agent_auto_iscsi_login_enabled = "isAgentAutoIscsiLoginEnabled";
    }
}
