/** Unless told otherwise this is in use: libraries then leave out what they check for developers, of each object of an answer. */
process.env['NODE_ENV'] ||= 'production';
