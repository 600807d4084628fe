// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("oci-product-catalog", "https://cp.product-catalog.{region}.oci.{secondLevelDomain}", "/20250610");

/// A client for the Product Catalog API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oci_product_catalog::{Config, ProductClient};
///
/// # async fn example() -> Result<(), oci_sdk_oci_product_catalog::Error> {
/// let config = Config::load().await?;
/// let client = ProductClient::new(&config)?;
///
/// let mut items = client.list_products().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ProductClient {
    client: Client,
}

impl ProductClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Product
impl ProductClient {
    /// Activates the product.
    ///
    /// - `product_id`: The OCID of the product.
    pub fn activate_product(&self, product_id: impl Into<String>) -> operations::ActivateProduct {
        operations::ActivateProduct::new(&self.client, product_id.into())
    }

    /// Gets the product.
    ///
    /// - `product_id`: The OCID of the product.
    pub fn get_product(&self, product_id: impl Into<String>) -> operations::GetProduct {
        operations::GetProduct::new(&self.client, product_id.into())
    }
}

/// # Products
impl ProductClient {
    /// Lists the products.
    #[inline]
    pub fn list_products(&self) -> operations::ListProducts {
        operations::ListProducts::new(&self.client)
    }
}

client!(ProductClient);
