//! The services of an emulator, as its index lists them.
//!
//! Routing, the list of services and the start need only the index. The spec of a service is decoded when
//! one of its operations is first requested.

use std::{
    borrow::Cow,
    io::Read,
    sync::{Arc, OnceLock},
};

use flate2::read::ZlibDecoder;
use http::Method;

use crate::spec::{self, Service};

/// All specs: an index in text and a compressed block for each. `bundle` of the generator describes the
/// format.
static SPECS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/specs.bin"));

/// A service.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) name: Cow<'static, str>,
    pub(crate) title: Cow<'static, str>,
    pub(crate) version: Cow<'static, str>,
    /// The path of the endpoint, such as `20160918`.
    pub(crate) base: Cow<'static, str>,
    pub(crate) operations: Vec<ListedOperation>,
    service: OnceLock<Service>,
    /// The compressed spec, if it is embedded.
    block: &'static [u8],
}

/// An operation of a service.
#[derive(Debug)]
pub(crate) struct ListedOperation {
    pub(crate) id: Cow<'static, str>,
    pub(crate) method: Method,
    /// As written in the spec, without the base path.
    pub(crate) path: Cow<'static, str>,
}

impl From<Service> for Listed {
    fn from(service: Service) -> Self {
        Self {
            name: service.name.clone().into(),
            title: service.title.clone().into(),
            version: service.version.clone().into(),
            base: service.base.join("/").into(),
            operations: service
                .operations
                .iter()
                .map(|operation| ListedOperation {
                    id: operation.id.clone().into(),
                    method: operation.method.clone(),
                    path: operation.path.clone().into(),
                })
                .collect(),
            service: OnceLock::from(service),
            block: &[],
        }
    }
}

impl Listed {
    /// Returns the service with its spec.
    pub(crate) fn service(&self) -> &Service {
        self.service.get_or_init(|| {
            let file = format!("spec/{}.yaml", self.name);
            let read = spec::read(&self.name, &file, &inflated(self.block));
            read.unwrap_or_else(|problems| panic!("an embedded spec has problems: {problems}"))
        })
    }

    /// Returns the segments of the base path.
    pub(crate) fn base_segments(&self) -> impl Iterator<Item = &str> {
        self.base.split('/').filter(|segment| !segment.is_empty())
    }
}

/// Returns the JSON of a block.
fn inflated(block: &[u8]) -> String {
    let mut text = String::new();
    let read = ZlibDecoder::new(block).read_to_string(&mut text);
    read.expect("the build script has compressed it");
    text
}

/// Returns the embedded services in the order of the manifest, `spec/services.yaml`. Emulators of one
/// process share them.
pub(crate) fn embedded() -> &'static [Arc<Listed>] {
    static SERVICES: OnceLock<Vec<Arc<Listed>>> = OnceLock::new();
    SERVICES.get_or_init(|| read(SPECS).expect("the build script has written it"))
}

/// Reads the index of a bundle.
fn read(bundle: &'static [u8]) -> Option<Vec<Arc<Listed>>> {
    let end = bundle.windows(2).position(|pair| pair == b"\n\n")?;
    let blocks = &bundle[end + 2..];
    let mut services: Vec<Listed> = Vec::new();
    for line in std::str::from_utf8(&bundle[..end]).ok()?.lines() {
        let mut columns = line.split('\t');
        let first = columns.next()?;
        if first.is_empty() {
            let operation = ListedOperation {
                id: columns.next()?.into(),
                method: columns.next()?.parse().ok()?,
                path: columns.next()?.into(),
            };
            services.last_mut()?.operations.push(operation);
            continue;
        }
        let mut column = || columns.next();
        let (title, version, base) = (column()?, column()?, column()?);
        let (start, length): (usize, usize) = (column()?.parse().ok()?, column()?.parse().ok()?);
        services.push(Listed {
            name: first.into(),
            title: title.into(),
            version: version.into(),
            base: base.into(),
            operations: Vec::new(),
            service: OnceLock::new(),
            block: blocks.get(start..start.checked_add(length)?)?,
        });
    }
    Some(services.into_iter().map(Arc::new).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{embedded, inflated, read};
    use crate::spec;

    #[test]
    fn embedded_specs_have_no_problems_and_agree_with_the_index() {
        assert_eq!(embedded()[0].name, "work-requests");
        for listed in embedded() {
            let name = &listed.name;
            let service = spec::read(name, name, &inflated(listed.block))
                .unwrap_or_else(|problems| panic!("{problems}"));
            let heading = (&*service.title, &*service.version, service.base.join("/"));
            assert_eq!(
                heading,
                (&*listed.title, &*listed.version, listed.base.clone().into_owned())
            );
            let found: BTreeSet<_> = service
                .operations
                .iter()
                .map(|operation| (&*operation.id, operation.method.as_str(), &*operation.path))
                .collect();
            let expected: BTreeSet<_> = listed
                .operations
                .iter()
                .map(|operation| (&*operation.id, operation.method.as_str(), &*operation.path))
                .collect();
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn damaged_bundle_is_not_read() {
        let good: &[u8] = b"a\tT\t1\tb/c\t0\t2\n\tGetA\tGET\t/a\n\nxy";
        let services = read(good).unwrap();
        assert_eq!(services[0].base_segments().collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(services[0].operations[0].path, "/a");
        for damaged in [
            b"".as_slice(),
            b"a\tT\t1\tb\t0\t3\n\nxy",
            b"a\tT\t1\tb\t0\n\nxy",
            b"\tGetA\tGET\t/a\n\nxy",
        ] {
            assert!(read(damaged).is_none(), "{damaged:?}");
        }
    }
}
