// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A desktop device policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopDevicePolicy {
    /// The clipboard mode.
    pub clipboard_mode: models::DesktopDevicePolicyClipboardMode,
    /// The audio mode.
    pub audio_mode: models::DesktopDevicePolicyAudioMode,
    /// The cdm mode.
    pub cdm_mode: models::DesktopDevicePolicyCdmMode,
    /// Whether printing is enabled.
    pub is_printing_enabled: bool,
    /// Whether the pointer is enabled.
    pub is_pointer_enabled: bool,
    /// Whether the keyboard is enabled.
    pub is_keyboard_enabled: bool,
    /// Whether the display is enabled.
    pub is_display_enabled: bool,
    /// Whether the video input is enabled.
    pub is_video_input_enabled: Option<bool>,
}

model! {
    DesktopDevicePolicy {
        required {
            clipboard_mode = "clipboardMode",
                with_clipboard_mode(models::DesktopDevicePolicyClipboardMode);
            audio_mode = "audioMode", with_audio_mode(models::DesktopDevicePolicyAudioMode);
            cdm_mode = "cdmMode", with_cdm_mode(models::DesktopDevicePolicyCdmMode);
            is_printing_enabled = "isPrintingEnabled", with_is_printing_enabled(bool);
            is_pointer_enabled = "isPointerEnabled", with_is_pointer_enabled(bool);
            is_keyboard_enabled = "isKeyboardEnabled", with_is_keyboard_enabled(bool);
            is_display_enabled = "isDisplayEnabled", with_is_display_enabled(bool);
        }
        optional {
            is_video_input_enabled = "isVideoInputEnabled", with_is_video_input_enabled(bool);
        }
    }
}
