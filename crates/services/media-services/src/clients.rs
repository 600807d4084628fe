// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

//! The clients.

mod media_services_client;
mod media_stream_client;

pub use self::media_services_client::MediaServicesClient;
pub use self::media_stream_client::MediaStreamClient;
