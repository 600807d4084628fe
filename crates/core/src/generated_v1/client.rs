//! The methods that all generated clients have.
//!
//! The methods are frozen, as the options of a request are: one more could collide with an operation
//! of a published crate. What is added later is a method of `Client`, and `as_client` leads to it.

/// Gives a generated client what all have.
#[doc(hidden)]
#[macro_export]
macro_rules! __client_v1 {
    ($client:ty) => {
        $crate::__endpoint_client_v1! { $client }

        impl $client {
            /// Returns a client of another region, given by its identifier (`eu-frankfurt-1`) or
            /// key (`fra`), with the same credentials and connections. An endpoint that the
            /// configuration sets takes precedence over the region.
            ///
            /// # Errors
            ///
            /// Fails if the region cannot be part of a host name.
            #[inline]
            pub fn in_region(
                &self,
                region: &str,
            ) -> ::core::result::Result<Self, $crate::generated_v1::Error> {
                ::core::result::Result::Ok(Self { client: self.client.in_region(region)? })
            }
        }
    };
}

/// Gives a generated client what those have whose endpoint does not follow from the region.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint_client_v1 {
    ($client:ty) => {
        impl $client {
            /// Returns the URL that the paths of operations are appended to. A part of it that
            /// depends on the parameters of a call is left out.
            #[inline]
            pub fn endpoint(&self) -> &str {
                self.client.endpoint()
            }

            /// Returns a client of this endpoint, with the same credentials and connections.
            ///
            /// # Errors
            ///
            /// Fails if `url` is not an absolute HTTP or HTTPS URL.
            #[inline]
            pub fn at_endpoint(
                &self,
                url: &str,
            ) -> ::core::result::Result<Self, $crate::generated_v1::Error> {
                ::core::result::Result::Ok(Self { client: self.client.at_endpoint(url)? })
            }

            /// Returns the circuit breaker, which all clones of the client share, unless it is
            /// disabled.
            #[inline]
            pub fn circuit_breaker(
                &self,
            ) -> ::core::option::Option<&$crate::generated_v1::CircuitBreaker> {
                self.client.circuit_breaker()
            }

            /// Returns the underlying [`Client`](oci_sdk_core::Client), which can send requests of
            /// operations that this crate does not cover.
            #[inline]
            pub fn as_client(&self) -> &$crate::generated_v1::Client {
                &self.client
            }
        }

        impl ::core::convert::AsRef<$crate::generated_v1::Client> for $client {
            #[inline]
            fn as_ref(&self) -> &$crate::generated_v1::Client {
                &self.client
            }
        }
    };
}
