//! Transfers of Object Storage: uploads and downloads of any size, folders, listings and copies.

//COPY mod copy;
mod customer_key;
mod download;
//FOLDER mod folder;
//LISTING mod listing;
mod local_file;
mod permits;
mod place;
mod progress;
mod token;
mod tries;
mod upload;

//COPY pub use self::copy::{Copied, CopyObjectFrom, CopyObjectTo};
pub use self::customer_key::CustomerKey;
pub use self::download::{Download, DownloadFrom, Downloaded};
//FOLDER pub use self::folder::download::DownloadFolder;
//FOLDER pub use self::folder::report::{FolderReport, SkipReason, Skipped, Transferred, Untransferred};
//FOLDER pub use self::folder::upload::UploadFolder;
//FOLDER pub use self::folder::FolderItem;
//LISTING pub use self::listing::{ListPrefix, PrefixEntries, PrefixEntry};
pub use self::progress::{Progress, ProgressStream};
pub use self::token::ResumeToken;
pub use self::upload::result::{Uploaded, UploadedPart};
pub use self::upload::{Upload, UploadTo};
