// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

//! The clients.

mod notification_control_plane_client;
mod notification_data_plane_client;

pub use self::notification_control_plane_client::NotificationControlPlaneClient;
pub use self::notification_data_plane_client::NotificationDataPlaneClient;
