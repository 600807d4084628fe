// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

//! The clients.

mod management_client;
mod oda_client;
mod odapackage_client;

pub use self::management_client::ManagementClient;
pub use self::oda_client::OdaClient;
pub use self::odapackage_client::OdapackageClient;
