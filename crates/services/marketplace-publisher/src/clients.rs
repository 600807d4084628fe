// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

//! The clients.

mod administrator_artifact_client;
mod administrator_publisher_client;
mod marketplace_administrator_client;
mod marketplace_publisher_client;

pub use self::administrator_artifact_client::AdministratorArtifactClient;
pub use self::administrator_publisher_client::AdministratorPublisherClient;
pub use self::marketplace_administrator_client::MarketplaceAdministratorClient;
pub use self::marketplace_publisher_client::MarketplacePublisherClient;
