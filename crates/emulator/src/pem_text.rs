//! PEM as Oracle's services and tools write it, with LF line endings.

use pem::{EncodeConfig, LineEnding, Pem};

pub(crate) fn pem_text(tag: &str, der: &[u8]) -> String {
    let config = EncodeConfig::new().set_line_ending(LineEnding::LF);
    pem::encode_config(&Pem::new(tag, der), config)
}
