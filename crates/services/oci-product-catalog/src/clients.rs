// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

//! The clients.

mod product_admin_client;
mod product_client;
mod product_internal_client;

pub use self::product_admin_client::ProductAdminClient;
pub use self::product_client::ProductClient;
pub use self::product_internal_client::ProductInternalClient;
